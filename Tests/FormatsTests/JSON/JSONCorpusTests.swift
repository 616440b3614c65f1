import Formats
import Testing

/// JSONTestSuite through the tree: `y_` is JSON, `n_` is not, `i_` is ours to decide and pinned here.
@Suite(.enabled(if: JSONCorpus.isPresent, Comment(rawValue: JSONCorpus.absence)))
struct JSONCorpusTests {
    /// The texts a parser may refuse or take (`i_`) and that are taken; all others are refused: lone surrogates, bytes
    /// that are not UTF-8, byte order marks, nesting over the limit.
    static let taken: Set<String> = [
        "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
        "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
        "i_number_real_underflow.json", "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json",
    ]

    private func isJSON(_ bytes: [UInt8], depth: Int = JSONValue.defaultDepth) -> Bool {
        (try? JSONValue.parse(bytes, depth: depth)) != nil
    }

    @Test func takesWhatMustBeTaken() throws {
        let files = try JSONCorpus.files("test_parsing", prefix: "y_")
        #expect(files.count == 95)
        for file in files { #expect(isJSON(file.bytes), "\(file.name)") }
    }

    @Test func refusesWhatMustBeRefused() throws {
        let files = try JSONCorpus.files("test_parsing", prefix: "n_")
        #expect(files.count == 188)
        for file in files { #expect(!isJSON(file.bytes, depth: 512), "\(file.name)") }
    }

    @Test func decidesWhatIsLeftOpenAsPinned() throws {
        let files = try JSONCorpus.files("test_parsing", prefix: "i_")
        #expect(Set(files.filter { isJSON($0.bytes) }.map(\.name)) == Self.taken)
    }

    @Test func takesFiveHundredLevelsWhereTheCallerAllowsThem() throws {
        let deep = try #require(try JSONCorpus.files("test_parsing", prefix: "i_structure_500").first)
        #expect(isJSON(deep.bytes, depth: 512))
    }

    /// Parsed and written again: the text itself without whitespace and needless escapes, or refused (`nil`).
    static let transformed: [String: String?] = [
        "number_-9223372036854775808.json": "[-9223372036854775808]",
        "number_-9223372036854775809.json": "[-9223372036854775809]",
        "number_1.0.json": "[1.0]",
        "number_1.000000000000000005.json": "[1.000000000000000005]",
        "number_1000000000000000.json": "[1000000000000000]",
        "number_10000000000000000999.json": "[10000000000000000999]",
        "number_1e-999.json": "[1E-999]",
        "number_1e6.json": "[1E6]",
        "number_9223372036854775807.json": "[9223372036854775807]",
        "number_9223372036854775808.json": "[9223372036854775808]",
        "object_key_nfc_nfd.json": "{\"\u{E9}\":\"NFC\",\"e\u{301}\":\"NFD\"}",
        "object_key_nfd_nfc.json": "{\"e\u{301}\":\"NFD\",\"\u{E9}\":\"NFC\"}",
        "object_same_key_different_values.json": #"{"a":1,"a":2}"#,
        "object_same_key_same_value.json": #"{"a":1,"a":1}"#,
        "object_same_key_unclear_values.json": #"{"a":0,"a":-0}"#,
        "string_1_escaped_invalid_codepoint.json": nil,
        "string_1_invalid_codepoint.json": nil,
        "string_2_escaped_invalid_codepoints.json": nil,
        "string_2_invalid_codepoints.json": nil,
        "string_3_escaped_invalid_codepoints.json": nil,
        "string_3_invalid_codepoints.json": nil,
        "string_with_escaped_NULL.json": #"["A\u0000B"]"#,
    ]

    @Test func writesAgainWhatItReadAsPinned() throws {
        let files = try JSONCorpus.files("test_transform")
        #expect(files.count == Self.transformed.count)
        for file in files {
            let pinned = try #require(Self.transformed[file.name])
            let written = (try? JSONValue.parse(file.bytes))?.bytes
            #expect(written == pinned.map { Array($0.utf8) }, "\(file.name)")
        }
    }
}
