using System.Collections.Immutable;
using System.Globalization;
using Analysis.Enumeration.Parallels;

namespace Analysis.Enumeration.Trainer;

/// <summary>Writes a model as the plugin reads it.</summary>
internal static class ModelFile
{
    public static void Write(string path, ImmutableArray<ScoreTree> trees) => File.WriteAllText(path, string.Concat(
        new[]
        {
            "# The model of parallelisms, a tree a line: seven questions from the top down (a number of ChainFeatures and the most",
            "# that it may be to turn left), then what the eight ends add to a chain's score, from left to right.",
            "# Written by tests/Enumeration.Trainer. Learned from the Paibi Student Essays (Mythologos/Paibi-Student-Essays, 71b5226;",
            "# Bothwell et al., Introducing Rhetorical Parallelism Detection, EMNLP 2023), which are licensed under CC-BY-SA 4.0.",
            "# Unlike the code around it this file is licensed under CC-BY-SA 4.0 as well: https://creativecommons.org/licenses/by-sa/4.0/",
        }.Concat(trees.Select(Line)).Select(line => line + "\n")));

    private static string Line(ScoreTree tree) => string.Join('\t',
        tree.Features.Zip(tree.Limits, (feature, limit) => FormattableString.Invariant($"{ChainFeatures.Names[feature]} {limit}"))
            .Concat(tree.Scores.Select(score => score.ToString(CultureInfo.InvariantCulture))));
}
