using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Leads;

/// <summary>What sentences have in common, character by character.</summary>
internal static class Frame
{
    /// <summary>The longest part of a sentence that is compared; the table grows with its square.</summary>
    public const int Longest = 40;

    /// <summary>The sentence with … for what it quotes and 0 for each number, cut to <see cref="Longest"/>.</summary>
    public static string Skeleton(ReadOnlySpan<char> sentence)
    {
        Span<char> kept = stackalloc char[Longest];
        var length = 0;
        for (var at = 0; at < sentence.Length && length + 2 < Longest; at++)
        {
            var c = sentence[at];
            var closing = c is '“' or '‘' or '《' ? sentence[at..].IndexOf(Punctuation.Closing[Punctuation.Opening.IndexOf(c, StringComparison.Ordinal)]) : -1;
            if (closing > 0)
            {
                kept[length++] = c;
                kept[length++] = sentence[at + closing];
                at += closing;
            }
            else if (Punctuation.IsDigit(c))
            {
                kept[length++] = '0';
                while (at + 1 < sentence.Length && Punctuation.IsDigit(sentence[at + 1]))
                    at++;
            }
            else if (!Punctuation.IsBlank(c))
            {
                kept[length++] = c;
            }
        }

        return kept[..length].ToString();
    }

    /// <summary>The longest text that both hold in its order.</summary>
    public static string Shared(string a, string b)
    {
        Span<byte> table = stackalloc byte[(Longest + 1) * (Longest + 1)];
        var width = b.Length + 1;
        table[..((a.Length + 1) * width)].Clear();
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                table[i * width + j] = a[i] == b[j]
                    ? (byte)(table[(i + 1) * width + j + 1] + 1)
                    : Math.Max(table[(i + 1) * width + j], table[i * width + j + 1]);
            }
        }

        Span<char> shared = stackalloc char[Longest];
        var length = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                shared[length++] = a[i++];
                j++;
            }
            else if (table[(i + 1) * width + j] >= table[i * width + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared[..length].ToString();
    }

    /// <summary>
    /// How many of the characters are words and not stops, marks or the particle that any two sentences share.
    /// </summary>
    public static int Weight(string shared) => shared.Count(c => c != '的' && Punctuation.IsHan(c));

    /// <summary>In how many pieces with words in them the shared text stands in <paramref name="skeleton"/>.</summary>
    public static int Pieces(string shared, string skeleton)
    {
        var (pieces, next, inside) = (0, 0, false);
        foreach (var c in skeleton)
        {
            var isShared = next < shared.Length && c == shared[next];
            if (isShared)
                next++;
            if (isShared && !inside && Weight(c.ToString()) > 0)
                pieces++;
            inside = isShared && (inside || Weight(c.ToString()) > 0);
        }

        return pieces;
    }

    /// <summary>Whether the first word that is shared stands as far from the start, or the end, of both.</summary>
    public static bool IsAligned(string shared, string a, string b)
    {
        foreach (var c in shared)
        {
            if (Weight(c.ToString()) == 0)
                continue;
            int inA = a.IndexOf(c, StringComparison.Ordinal), inB = b.IndexOf(c, StringComparison.Ordinal);
            return inA == inB || a.Length - inA == b.Length - inB;
        }

        return false;
    }

    /// <summary>The frame as it is shown: what is shared, … wherever the first sentence has other words.</summary>
    public static string Show(string shared, string skeleton)
    {
        var shown = new System.Text.StringBuilder();
        var next = 0;
        foreach (var c in skeleton)
        {
            if (next < shared.Length && c == shared[next])
            {
                next++;
                shown.Append(c);
                if (c is '“' or '‘' or '《')
                    shown.Append('…');
            }
            else if (shown.Length == 0 || shown[^1] != '…')
            {
                shown.Append('…');
            }
        }

        return shown.ToString();
    }
}
