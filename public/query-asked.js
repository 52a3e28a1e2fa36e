// Before anything below is painted: where the address asks for a table, its place is kept free until it has come (query.css).
if (new URLSearchParams(location.search).get('table')) document.documentElement.dataset.asks = 'table';
