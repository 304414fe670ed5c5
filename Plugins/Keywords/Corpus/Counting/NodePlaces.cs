namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// Where a node stands among the words of an article. The node may be a word of the segmenter's or several: 乡村振兴 is
/// found whether it is cut into two or not.
/// </summary>
/// <param name="Whole">The places where it is whole words: the first and the last of them, by their indices.</param>
/// <param name="Broken">How often its characters stand where a word runs over their edge.</param>
internal sealed record NodePlaces(List<(int First, int Last)> Whole, int Broken)
{
    public static NodePlaces Find(string text, List<RunningWord> words, string node, CancellationToken cancellationToken)
    {
        var whole = new List<(int, int)>();
        int broken = 0, word = 0;
        for (var at = 0; (at = text.IndexOf(node, at, StringComparison.Ordinal)) >= 0; at += node.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (word < words.Count && words[word].Start < at)
                word++;
            var last = word;
            while (last < words.Count && words[last].End < at + node.Length)
                last++;
            if (last < words.Count && words[word].Start == at && words[last].End == at + node.Length)
                whole.Add((word, last));
            else
                broken++;
        }

        return new(whole, broken);
    }

    /// <summary>How each word lies to the nodes; a window ends with its paragraph, and counts no punctuation.</summary>
    public Nearness[] Near(List<RunningWord> words, int window)
    {
        var near = new Nearness[words.Count];
        // Steps back from each node and ahead from each: with a limit of where the last stopped, no word is passed twice a way.
        var done = 0;
        foreach (var (first, last) in Whole)
        {
            for (var i = first; i > Math.Max(done, first - window) && !words[i].StartsParagraph; i--)
                near[i - 1] = Nearness.Near;
            done = last + 1;
        }

        var start = words.Count;
        for (var n = Whole.Count - 1; n >= 0; n--)
        {
            var end = (int)Math.Min(start, (long)Whole[n].Last + 1 + window);
            for (var i = Whole[n].Last + 1; i < end && !words[i].StartsParagraph; i++)
                near[i] = Nearness.Near;
            start = Whole[n].First;
        }

        foreach (var (first, last) in Whole)
            near.AsSpan(first..(last + 1)).Fill(Nearness.Node);
        return near;
    }
}
