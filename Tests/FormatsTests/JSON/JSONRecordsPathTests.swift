import Formats
import Testing

@Suite struct JSONRecordsPathTests {
    @Test(arguments: [
        ("/calls[*]", ["calls"], true), ("/export/कॉल[*]", ["export", "कॉल"], true), ("[*]", [], true),
        ("/[*]", [], true),
        ("/", [], false), ("", [], false), ("/report", ["report"], false),
    ])
    func readsNamesAndWhetherElementsAreTheRecords(text: String, names: [String], isList: Bool) {
        #expect(JSONRecordsPath(text) == JSONRecordsPath(names: names, isList: isList))
    }

    @Test(arguments: ["calls[*]", "//calls[*]", "/a/", "/a[*]/b", "/a[*]/b[*]", "$.calls[*]"])
    func isNoneWhereTheTextIsAnotherKindOfPath(text: String) {
        #expect(JSONRecordsPath(text) == nil)
    }

    @Test func isWrittenAsItIsRead() throws {
        for text in ["/calls[*]", "/export/calls[*]", "/[*]", "/", "/report"] {
            #expect(try #require(JSONRecordsPath(text)).description == text)
        }
    }
}
