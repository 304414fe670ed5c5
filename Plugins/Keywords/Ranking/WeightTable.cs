using System.Globalization;
using System.Reflection;

namespace Analysis.Keywords.Ranking;

/// <summary>The weight of each <see cref="Feature"/>, read from <c>Data/&lt;language&gt;/ranking.txt</c>. Immutable.</summary>
internal sealed class WeightTable
{
    private readonly float[] weights = new float[FeatureExtractor.FeatureCount];

    /// <summary>Reads a language's table: a feature's name in camelCase, a tab, its weight. Features not named weigh 0.</summary>
    /// <exception cref="InvalidDataException">A row names no feature, or no number.</exception>
    public static WeightTable Load(string language)
    {
        var table = new WeightTable();
        foreach (var row in LanguageData.ReadTable(Assembly.GetExecutingAssembly(), language, "ranking"))
        {
            if (row.Length < 2 || !Enum.TryParse<Feature>(row[0], ignoreCase: true, out var feature)
                || !float.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new InvalidDataException($"The table of ranking weights has a row that cannot be read: {row[0]}.");
            table.weights[(int)feature] = weight;
        }

        return table;
    }

    /// <summary>The weighed sum of a term's values.</summary>
    public double Sum(ReadOnlySpan<float> values)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += (double)weights[i] * values[i];
        return sum;
    }
}
