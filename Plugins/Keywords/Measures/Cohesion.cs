namespace Analysis.Keywords.Measures;

/// <summary>
/// How much more often pieces stand together than chance would have it: pointwise mutual information, for two pieces
/// <c>ln( f(ab) · N / (f(a) · f(b)) )</c> (Church and Hanks, "Word association norms, mutual information, and
/// lexicography", 1990), for more its generalization <c>ln( p(a…z) / (p(a) · … · p(z)) )</c>, the specific correlation
/// (Van de Cruys, "Two multivariate generalizations of pointwise mutual information", 2011). In nats.
/// </summary>
internal static class Cohesion
{
    /// <param name="together">How often the pieces stand together, 1 or more.</param>
    /// <param name="apart">How often each piece stands anywhere, 1 or more.</param>
    /// <param name="total">The number of words counted.</param>
    public static double Of(int together, ReadOnlySpan<int> apart, double total)
    {
        var information = Math.Log(together) - Math.Log(total);
        foreach (var count in apart)
            information -= Math.Log(count) - Math.Log(total);
        return information;
    }
}
