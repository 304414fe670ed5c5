using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>How a table was made, as a reader would cite it: every card begins with what was counted and by which version.</summary>
internal sealed class MethodCard
{
    private static readonly string Version = typeof(MethodCard).Assembly.GetName().Version?.ToString(3) ?? "";

    private readonly ImmutableArray<KeyValuePair<string, string>>.Builder lines =
        ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();

    public MethodCard(string counted) => With("version", $"Analysis.Keywords {Version}").With("counted", counted);

    public MethodCard With(string name, string what)
    {
        lines.Add(new(name, what));
        return this;
    }

    public MethodCard With(string name, long number) => With(name, number.ToString(CultureInfo.InvariantCulture));

    public MethodCard With(string name, double number) => With(name, number.ToString(CultureInfo.InvariantCulture));

    public ImmutableArray<KeyValuePair<string, string>> ToImmutable() => lines.ToImmutable();
}
