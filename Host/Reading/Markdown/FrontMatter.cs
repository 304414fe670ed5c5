using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Analysis.Host.Reading.Markdown;

/// <summary>What stands between two lines of <c>---</c> at the beginning of a file: YAML that says what is known of the text.</summary>
/// <param name="yaml">The YAML.</param>
/// <param name="end">Where the text begins behind it.</param>
internal sealed class FrontMatter(string yaml, int end)
{
    /// <summary>What says something of a text has lists at its deepest.</summary>
    private const int Deepest = 16;

    /// <summary>Where the text begins, in UTF-16 code units.</summary>
    public int End => end;

    /// <summary>The front matter of <paramref name="text"/>, or null.</summary>
    public static FrontMatter? Of(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || text.IndexOf('\n') is not (> 0 and var first) || !text.AsSpan(3, first - 3).IsWhiteSpace())
            return null;
        for (var start = first + 1; start < text.Length;)
        {
            var found = text.IndexOf('\n', start);
            var stop = found < 0 ? text.Length : found;
            if (text.AsSpan(start, stop - start).TrimEnd() is "---" or "...")
                return new FrontMatter(text[(first + 1)..start], Math.Min(stop + 1, text.Length));
            start = stop + 1;
        }

        return null;
    }

    /// <summary>
    /// Adds what it says: each key at the top with its value, lists with commas between. What is nested more deeply has
    /// no place in a table and is left out.
    /// </summary>
    /// <exception cref="InputException">It is no YAML, or nested too deeply.</exception>
    public void AddTo(ExtractedText text)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            string? key = null;
            var list = new List<string>();
            for (var depth = 0; parser.MoveNext();)
            {
                switch (parser.Current)
                {
                    case Scalar scalar when depth == 1 && key is null:
                        key = scalar.Value;
                        break;
                    case Scalar scalar when depth == 1 && key is not null:
                        text.Know(key, scalar.Value);
                        key = null;
                        break;
                    case Scalar scalar when depth == 2:
                        list.Add(scalar.Value);
                        break;
                    case SequenceStart or MappingStart:
                        if (++depth == 2)
                            list.Clear();
                        else if (depth > Deepest)
                            throw new InputException(InputProblemKind.TooDeep, "the YAML before the text");
                        break;
                    case SequenceEnd or MappingEnd:
                        if (depth-- == 2 && key is not null)
                        {
                            if (parser.Current is SequenceEnd)
                                text.Know(key, string.Join(", ", list));
                            key = null;
                        }

                        break;
                }
            }
        }
        catch (YamlException exception)
        {
            throw new InputException(InputProblemKind.Malformed, $"the YAML before the text, line {exception.Start.Line + 1}: {exception.Message}", exception);
        }
    }
}
