using System.Globalization;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary>Reads the values of a command's options; of one given twice the last counts.</summary>
internal sealed class OptionReader(CommandContext context)
{
    public string? Text(string option) => context.ValuesOf(option) is [.., var given] ? given : null;

    /// <exception cref="CommandUseException">The value is no whole number, or less than <paramref name="least"/>.</exception>
    public int Integer(string option, int otherwise, int least)
    {
        if (Text(option) is not { } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new CommandUseException($"{option} {text}: a whole number of {least} or more is needed.");
    }

    /// <exception cref="CommandUseException">The value is no number above 0.</exception>
    public double Positive(string option, double otherwise)
    {
        if (Text(option) is not { } text)
            return otherwise;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) && number > 0
            ? number
            : throw new CommandUseException($"{option} {text}: a number above 0 is needed.");
    }

    /// <summary>One of some words, the first unless another is given.</summary>
    /// <exception cref="CommandUseException">The value is none of them.</exception>
    public string Choice(string option, params string[] words)
    {
        var text = Text(option) ?? words[0];
        return words.Contains(text, StringComparer.Ordinal)
            ? text
            : throw new CommandUseException($"{option} {text}: it is one of {string.Join(", ", words)}.");
    }
}
