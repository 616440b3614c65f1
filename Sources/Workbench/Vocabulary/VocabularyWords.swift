/// The words of field names and what they stand for: a line is `atom atom: word, phrase, word`.
///
/// A line without atoms has words that say nothing by themselves. Of several lines
/// with the same phrase the first is the likeliest.
/// Words are compared folded: small letters, no marks on Latin letters.
enum VocabularyWords {}
