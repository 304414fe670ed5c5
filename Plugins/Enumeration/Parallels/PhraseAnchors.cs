using System.Collections.Frozen;
using Analysis.Enumeration.Leads;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>Finds what two short units have in common, if it is enough to hold a figure together.</summary>
internal sealed class PhraseAnchors(EnumerationLanguage language)
{
    /// <summary>
    /// The shortest units that count as a figure when each begins with a verb and all are of one length.
    /// </summary>
    private const int ShortestOfVerbs = 6;

    private readonly FrozenSet<char> anchors = language.Lines("parallel-anchors").Select(line => line[0]).ToFrozenSet();
    private readonly LeadWords leads = new(language);

    /// <param name="a">The skeleton of a unit.</param>
    /// <param name="b">The skeleton of the unit behind it.</param>
    /// <param name="inList">Whether 、 parts them: words in a list share more by chance.</param>
    public PhraseAnchor? Between(string a, string b, bool inList)
    {
        var prefix = Prefix(a, b, inList);
        if (prefix > 0)
            return new PhraseAnchor(a[..prefix], [], [], b);
        if (Math.Abs(a.Length - b.Length) > 2)
            return null;
        var start = IsEnough(a, b, 1, inList);
        var end = IsEnough(a, b, -1, inList);
        if (!start && !end)
            return AreVerbs(a, b) ? new PhraseAnchor("", [], [], b, leads) : null;
        return new PhraseAnchor("", start ? Places(a, b, 1) : [], end ? Places(a, b, -1) : [], b);
    }

    /// <summary>The shared words at the start that hold, as their length; 0 for none.</summary>
    private int Prefix(string a, string b, bool inList)
    {
        var shared = Alignment.CommonPrefix(a, b);
        if (shared == 0)
            return 0;
        var lead = leads.LengthAt(a);
        if (lead > 0 && shared >= lead)
            return lead;
        if (anchors.Contains(a[0]) && (shared >= 2 || !inList || a.Length == b.Length))
            return shared;
        var isTopic = Math.Abs(a.Length - b.Length) > 2;
        return shared >= 2 && !inList && !isTopic && Frame.Weight(a[..shared]) >= 2 ? shared : inList && a.Length == 3 && b.TrimEnd('的').Length == 3 ? 1 : 0;
    }

    /// <summary>
    /// The places of shared characters: from the start, or from the end (1 is the last) where <paramref name="step"/>
    /// is -1.
    /// </summary>
    private List<int> Places(string a, string b, int step)
    {
        var places = new List<int>();
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var c = step > 0 ? a[i] : a[^(i + 1)];
            if (c == (step > 0 ? b[i] : b[^(i + 1)]) && Counts(c))
                places.Add(step > 0 ? i : i + 1);
        }

        return places;
    }

    private bool Counts(char c) => anchors.Contains(c) || c is '的' or '“' or '”';

    /// <summary>
    /// 的 alone is in every second phrase; a word that builds the sentence has to be shared, or marks and 的.
    /// </summary>
    private bool IsEnough(string a, string b, int step, bool inList)
    {
        var (strong, mark, particle) = (0, false, false);
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var c = step > 0 ? a[i] : a[^(i + 1)];
            if (c != (step > 0 ? b[i] : b[^(i + 1)]))
                continue;
            strong += anchors.Contains(c) ? 1 : 0;
            mark |= c == '“';
            particle |= c == '的';
        }

        return (mark && particle) || (strong > 0 && (a.Length == b.Length || strong > 1 || !inList));
    }

    private bool AreVerbs(string a, string b) =>
        a.Length == b.Length && a.Length >= ShortestOfVerbs && !anchors.Contains(a[0]) && !anchors.Contains(b[0]) && leads.LengthAt(a) >= 2 && leads.LengthAt(b) >= 2;
}
