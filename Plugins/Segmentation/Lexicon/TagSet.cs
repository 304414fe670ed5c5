namespace Analysis.Segmentation;

/// <summary>What the tags of the dictionary, those of jieba, mean: the table <c>Data/zh/tags.txt</c>.</summary>
internal static class TagSet
{
    public static Dictionary<string, WordClass> Read() =>
        LanguageData.ReadTable(typeof(TagSet).Assembly, "zh", "tags")
            .ToDictionary(row => row[0], row => Enum.Parse<WordClass>(row[1]), StringComparer.Ordinal);
}
