-- What another signaal says is read where that stands: it can be closed off later.
update verloop set toelichting = '' where soort = 'gelijkenis.verloop.linked';
