namespace Analysis.Enumeration;

/// <summary>The item of another enumeration that an enumeration lies in.</summary>
/// <param name="Group">The index of that enumeration in the layer.</param>
/// <param name="Item">The index of the item in it.</param>
public sealed record EnumerationParent(int Group, int Item);
