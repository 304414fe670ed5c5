namespace Names;

/// <summary>How often a name stands, and in how many articles.</summary>
public readonly record struct NameCount(long Articles, long Places);
