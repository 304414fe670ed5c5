using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analysis.Keywords.Ranking;

/// <summary>The weights of <see cref="Feature"/>s, read from <c>Data/&lt;language&gt;/ranking.txt</c>. Immutable.</summary>
internal sealed class WeightTable
{
    private readonly float[] weights = new float[FeatureValues.Length];
    private readonly List<Pair> pairs = [];

    private WeightTable()
    {
    }

    /// <summary>
    /// Reads a language's table. A row is a feature's name in camelCase, or two names with <c>*</c> between them for the
    /// product of two features, then a tab and the weight. What is not named weighs nothing.
    /// </summary>
    /// <exception cref="InvalidDataException">A row names no feature, or no number.</exception>
    public static WeightTable Load(string language)
    {
        var table = new WeightTable();
        foreach (var row in LanguageData.ReadTable(Assembly.GetExecutingAssembly(), language, "ranking"))
        {
            if (row.Length < 2 || !float.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new InvalidDataException($"The table of ranking weights has a row without a weight: {row[0]}.");
            var names = row[0].Split('*');
            if (names.Length == 1)
                table.weights[Parse(names[0])] += weight;
            else
                table.pairs.Add(new Pair(Parse(names[0]), Parse(names[1]), weight));
        }

        return table;
    }

    /// <summary>The weighed sum of a term's values.</summary>
    public float Sum(in FeatureValues values)
    {
        ReadOnlySpan<float> features = values;
        var sums = Vector256<float>.Zero;
        for (var i = 0; i < FeatureValues.Length; i += Vector256<float>.Count)
            sums += Vector256.Create(features.Slice(i, Vector256<float>.Count)) * Vector256.Create(weights.AsSpan(i, Vector256<float>.Count));
        var sum = Vector256.Sum(sums);
        foreach (ref readonly var pair in CollectionsMarshal.AsSpan(pairs))
            sum += pair.Weight * features[pair.First] * features[pair.Second];
        return sum;
    }

    private static int Parse(string name) =>
        Enum.TryParse<Feature>(name, ignoreCase: true, out var feature)
            ? (int)feature
            : throw new InvalidDataException($"The table of ranking weights names no feature: {name}.");

    private readonly record struct Pair(int First, int Second, float Weight);
}
