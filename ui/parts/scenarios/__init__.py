"""مقارنة السيناريوهات: the columns, cell by cell, and the criteria by which they are compared."""
