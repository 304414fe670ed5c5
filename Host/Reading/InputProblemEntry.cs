namespace Analysis.Host.Reading;

/// <summary>What is said of one kind of problem wherever it happens.</summary>
/// <param name="Code">A documented code that stays.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Says">What is wrong, as a sentence without its full stop.</param>
/// <param name="Advice">What to do, as sentences.</param>
internal sealed record InputProblemEntry(string Code, InputProblemKind Kind, string Says, string Advice)
{
    /// <summary>The whole message; <paramref name="detail"/> says what is wrong in this very case, or is null.</summary>
    public string With(string? detail) => detail is null ? $"{Code} {Says}. {Advice}" : $"{Code} {Says}: {OneLine(detail).TrimEnd('.')}. {Advice}";

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
