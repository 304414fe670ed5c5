namespace Analysis.Reading;

/// <summary>What a page as a whole says about its titles.</summary>
/// <param name="Gap">How many empty lines stand before most blocks.</param>
/// <param name="ManyArticles">Whether a line below the first is certainly a title.</param>
/// <param name="Topic">Compares the words around a line.</param>
/// <param name="Beginnings">How many short lines begin with the same two characters.</param>
/// <param name="Companions">For each block how many other lines between the certain titles around it may be headings.</param>
internal sealed record TitleSetting(
    int Gap, bool ManyArticles, TopicShift Topic, Dictionary<(char First, char Second), int> Beginnings, int[] Companions);
