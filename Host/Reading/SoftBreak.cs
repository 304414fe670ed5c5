namespace Analysis.Host.Reading;

/// <summary>
/// What stands for white space or a line break in markup that was set for the eye of its author: nothing between Chinese
/// characters and their marks where it breaks a line, a space elsewhere.
/// </summary>
internal static class SoftBreak
{
    /// <summary>The text for a line break between two characters.</summary>
    public static string Between(char left, char right) => IsWide(left) || IsWide(right) ? "" : " ";

    private static bool IsWide(char c) => c is (>= '\u2E80' and < '\uA000') or (>= '\uF900' and < '\uFB00') or (>= '\uFE30' and < '\uFE50')
        or (>= '\uFF00' and < '\uFFEF') or (>= '\u2014' and < '\u2027');
}
