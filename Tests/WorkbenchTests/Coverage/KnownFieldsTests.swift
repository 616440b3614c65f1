import Formats
import Testing
import Workbench

@Suite struct KnownFieldsTests {
    private func path(_ names: String...) -> SourcePath {
        SourcePath(steps: names.map(SourcePath.Step.child))
    }

    @Test func whatIsIgnoredIsKnownWithAllThatItHolds() {
        let known = KnownFields(RecordLayout(fields: [path("Child", "Age")], ignored: [path("Office")]))
        #expect(known.contains(path("Office", "Name"), inTable: false))
        #expect(known.contains(path("Child", "Age"), inTable: false))
        #expect(!known.contains(path("Child", "Name"), inTable: false))
    }

    @Test func aNamespacePrefixDoesNotMakeAFieldUnknown() {
        let known = KnownFields(RecordLayout(fields: [path("tc:Child", "Age")]))
        #expect(known.contains(path("Child", "tc:Age"), inTable: false))
    }
}
