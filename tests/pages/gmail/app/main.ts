const main = document.createElement('div');
main.setAttribute('role', 'main');
document.body.append(main);
main.textContent = 'Gmail';
