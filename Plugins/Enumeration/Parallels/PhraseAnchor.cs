using Analysis.Enumeration.Leads;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// What short units have in common: the words that they begin with, or single characters as far from the start, or
/// the end,
/// of each. Found in two of them and then asked of the others.
/// </summary>
/// <param name="Prefix">The words at the start; empty where they share none.</param>
/// <param name="FromStart">The places of shared characters, counted from the start.</param>
/// <param name="FromEnd">The places of shared characters, counted from the end (1 is the last).</param>
/// <param name="Sample">One of the units, as its skeleton.</param>
/// <param name="Verbs">
/// Where they share no more than their length and that each begins with one of these words; else null.
/// </param>
internal sealed record PhraseAnchor(string Prefix, List<int> FromStart, List<int> FromEnd, string Sample, LeadWords? Verbs = null)
{
    /// <summary>Whether the unit with this skeleton has it all.</summary>
    public bool Holds(string skeleton)
    {
        if (skeleton.Length * 2 < Sample.Length || Sample.Length * 2 < skeleton.Length)
            return false;
        if (Prefix.Length > 0)
            return skeleton.StartsWith(Prefix, StringComparison.Ordinal) && skeleton.Length > Prefix.Length;
        if (Verbs is not null)
            return Math.Abs(skeleton.Length - Sample.Length) <= 2 && Verbs.LengthAt(skeleton) >= 2;
        if (Math.Abs(skeleton.Length - Sample.Length) > 2)
            return false;
        return (FromStart.Count > 0 && FromStart.TrueForAll(at => at < skeleton.Length && skeleton[at] == Sample[at]))
            || (FromEnd.Count > 0 && FromEnd.TrueForAll(at => at <= skeleton.Length && skeleton[^at] == Sample[^at]));
    }

    /// <summary>
    /// Of a first unit with words before what is shared, where the part begins that has it; -1 where none has.
    /// </summary>
    public int StartIn(string skeleton, bool inList)
    {
        var cut = skeleton.Length - Sample.Length;
        if (Verbs is not null)
            return cut == 0 ? 0 : inList && cut > 2 ? cut : -1;
        if (Prefix.Length == 0 && cut > 0 && Holds(skeleton[cut..]))
            return cut;
        if (Holds(skeleton))
            return 0;
        var at = Prefix.Length > 0 ? skeleton.LastIndexOf(Prefix, StringComparison.Ordinal) : -1;
        return at > 0 && Holds(skeleton[at..]) ? at : -1;
    }
}
