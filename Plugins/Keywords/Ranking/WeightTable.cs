using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.Intrinsics;

namespace Analysis.Keywords.Ranking;

/// <summary>The weights of <see cref="Feature"/>s, read from <c>Data/&lt;language&gt;/ranking.txt</c>. Immutable.</summary>
/// <remarks>A term has a third of the features and few of the pairs, so the sum goes over what it has, told in bits.</remarks>
internal sealed class WeightTable
{
    /// <summary>The number of bits that tell the features, and the room that <see cref="Sum"/> takes their values in.</summary>
    public const int Bits = 64;

    private readonly float[] weights = new float[Bits];
    private readonly float[] pairWeights = new float[Bits * Bits];
    private readonly ulong[] seconds = new ulong[Bits];
    private ulong firsts;

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
                table.AddPair(Parse(names[0]), Parse(names[1]), weight);
        }

        return table;
    }

    /// <summary>The weighed sum of a term's values, which stand in room for <see cref="Bits"/>, the rest of it 0.</summary>
    public double Sum(ReadOnlySpan<float> values)
    {
        double sum = 0;
        var has = Has(values);
        for (var left = has; left != 0; left &= left - 1)
        {
            var feature = BitOperations.TrailingZeroCount(left);
            sum += (double)weights[feature] * values[feature];
        }

        for (var left = has & firsts; left != 0; left &= left - 1)
        {
            var first = BitOperations.TrailingZeroCount(left);
            for (var right = has & seconds[first]; right != 0; right &= right - 1)
            {
                var second = BitOperations.TrailingZeroCount(right);
                sum += (double)pairWeights[first * Bits + second] * values[first] * values[second];
            }
        }

        return sum;
    }

    /// <summary>A bit for each feature that is not 0.</summary>
    private static ulong Has(ReadOnlySpan<float> values)
    {
        ulong has = 0;
        for (var i = 0; i < Bits; i += Vector256<float>.Count)
            has |= (ulong)(~Vector256.Equals(Vector256.Create(values.Slice(i, Vector256<float>.Count)), default)).ExtractMostSignificantBits() << i;
        return has;
    }

    private void AddPair(int first, int second, float weight)
    {
        firsts |= 1UL << first;
        seconds[first] |= 1UL << second;
        pairWeights[first * Bits + second] += weight;
    }

    private static int Parse(string name) =>
        Enum.TryParse<Feature>(name, ignoreCase: true, out var feature)
            ? (int)feature
            : throw new InvalidDataException($"The table of ranking weights names no feature: {name}.");
}
