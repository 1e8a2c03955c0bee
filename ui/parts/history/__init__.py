"""سجل التغييرات: what was done, by whom and when, before and after."""
