using System.Globalization;

namespace Analysis.Keywords.Corpus.Grouping;

/// <summary>
/// Reads dates as metadata give them: 2025-10-15, 2025/10/15, 2025.10.15, 20251015, 2025年10月15日, with a time behind or not,
/// and those that end with the month or the year. Digits may be full-width.
/// </summary>
internal static class DateText
{
    /// <summary>The period that a date lies in, such as <c>2025-10</c>; null where the text says none.</summary>
    public static string? PeriodOf(ReadOnlySpan<char> text, DatePeriod period)
    {
        var rest = text;
        while (!rest.IsEmpty && DigitOf(rest[0]) < 0)
            rest = rest[1..];
        var (year, digits) = TakeNumber(ref rest);
        var (month, day) = (0, 0);
        if (digits == 8)
        {
            (year, month, day) = (year / 10000, year / 100 % 100, year % 100);
        }
        else if (digits == 4)
        {
            if (TakeSign(ref rest, "-/.年"))
                month = TakeNumber(ref rest).Number;
            if (TakeSign(ref rest, "-/.月"))
                day = TakeNumber(ref rest).Number;
        }

        if (year is < 1 or > 9999 || digits is not (4 or 8))
            return null;
        if (period == DatePeriod.Year)
            return year.ToString("0000", CultureInfo.InvariantCulture);
        if (month is < 1 or > 12)
            return null;
        if (period == DatePeriod.Month)
            return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
        return day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;
    }

    /// <summary>The number that the text begins with, nine digits at most, and how many it has.</summary>
    private static (int Number, int Digits) TakeNumber(ref ReadOnlySpan<char> rest)
    {
        var (number, digits) = (0, 0);
        while (digits < 9 && digits < rest.Length && DigitOf(rest[digits]) is >= 0 and var digit)
            (number, digits) = (10 * number + digit, digits + 1);
        rest = rest[digits..];
        return (number, digits);
    }

    private static bool TakeSign(ref ReadOnlySpan<char> rest, string signs)
    {
        if (rest.IsEmpty || !signs.Contains(rest[0], StringComparison.Ordinal))
            return false;
        rest = rest[1..].TrimStart();
        return true;
    }

    private static int DigitOf(char c) => CharUnicodeInfo.GetDecimalDigitValue(c);
}
