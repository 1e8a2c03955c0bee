"""What fills the content besides the tabs. Each module has `make(context)`, which gives its `Page`."""
