namespace Analysis.Host.Configuration;

/// <summary>Guesses what somebody meant to write.</summary>
internal static class Spelling
{
    /// <summary>
    /// The one of <paramref name="known"/> that takes the fewest changes of a letter, as a question to be put behind a
    /// message; empty where every one takes too many.
    /// </summary>
    public static string Suggestion(string written, IEnumerable<string> known)
    {
        var best = known.Select(name => (Name: name, Distance: Distance(written, name))).OrderBy(candidate => candidate.Distance).FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, written.Length / 3) ? $" Did you mean '{best.Name}'?" : "";
    }

    private static int Distance(string left, string right)
    {
        // What is that long is no misspelling of anything.
        if (left.Length > 100)
            return int.MaxValue;
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + same, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
