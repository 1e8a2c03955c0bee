"""The small parts that every view is made of, one a file. Each takes the `Look` first and follows its theme by itself."""
