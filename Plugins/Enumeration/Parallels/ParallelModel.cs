using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// How surely a chain of units is a parallelism: the sum of what the trees of <c>parallel-trees.txt</c> say, as the
/// logarithm of odds. Immutable and thread-safe.
/// </summary>
/// <param name="trees">The trees.</param>
/// <param name="building">The characters that build sentences.</param>
internal sealed class ParallelModel(ImmutableArray<ScoreTree> trees, SearchValues<char> building)
{
    /// <summary>The score of a chain of which nothing is known: one of so many is a parallelism.</summary>
    public const float Start = -6;

    /// <summary>The trees side by side, each as deep: the questions of all, and what all their ends add.</summary>
    private readonly int[] features = [.. trees.SelectMany(tree => tree.Features)];
    private readonly float[] limits = [.. trees.SelectMany(tree => tree.Limits)];
    private readonly float[] scores = [.. trees.SelectMany(tree => tree.Scores)];

    /// <summary>The characters that build sentences.</summary>
    public SearchValues<char> Building => building;

    /// <summary>The characters of <c>function-characters.txt</c>.</summary>
    public static SearchValues<char> ReadBuilding(EnumerationLanguage language) =>
        SearchValues.Create([.. language.Lines("function-characters").SelectMany(line => line)]);

    /// <summary>Reads the model of a language.</summary>
    public static ParallelModel Read(EnumerationLanguage language) =>
        new([.. language.Table("parallel-trees").Select(TreeOf)], ReadBuilding(language));

    /// <summary>The score of a chain, above 0 where it is more likely a parallelism than none.</summary>
    /// <param name="values">What it looks like: see <see cref="ChainFeatures"/>.</param>
    public float ScoreOf(ReadOnlySpan<float> values)
    {
        var sum = Start;
        for (int questions = 0, ends = 0; questions < features.Length; questions += ScoreTree.Questions, ends += ScoreTree.Questions + 1)
        {
            var node = 0;
            // Without a branch: which way a chain turns is anyone's guess, and the processor's guesses cost the most.
            for (var level = 0; level < ScoreTree.Depth; level++)
                node = 2 * node + 1 + (values[features[questions + node]] > limits[questions + node] ? 1 : 0);
            sum += scores[ends + node - ScoreTree.Questions];
        }

        return sum;
    }

    /// <summary>The questions, as name and limit, and then as many scores and one more.</summary>
    private static ScoreTree TreeOf(ImmutableArray<string> columns)
    {
        var questions = columns.Where(column => column.Contains(' ', StringComparison.Ordinal)).Select(column => column.Split(' ')).ToArray();
        return new ScoreTree(
            [.. questions.Select(question => ChainFeatures.Names.IndexOf(question[0]))],
            [.. questions.Select(question => float.Parse(question[1], CultureInfo.InvariantCulture))],
            [.. columns.Skip(questions.Length).Select(column => float.Parse(column, CultureInfo.InvariantCulture))]);
    }
}
