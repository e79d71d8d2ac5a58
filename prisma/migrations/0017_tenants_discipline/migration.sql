-- Facts of discipline are those of the person they are about.
CALL isolate_by('discipline_facts', 'employee_id', 'employees');
