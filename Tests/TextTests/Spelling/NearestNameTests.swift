import Testing
import Text

@Suite struct NearestNameTests {
    let names = ["adapter", "title", "version", "timeZone", "absent", "aliases", "emit"]

    @Test(arguments: [
        ("titel", "title"), ("timezone", "timeZone"), ("Emit", "emit"), ("alias", "aliases"), ("versoin", "version"),
        ("emits", "emit"), ("absnt", "absent"),
    ])
    func aSlipFindsTheNameThatWasMeant(_ slip: String, _ expected: String) {
        #expect(NearestName.of(slip, among: names) == expected)
    }

    @Test func somethingElseFindsNothing() {
        #expect(NearestName.of("photographs", among: names) == nil)
        #expect(NearestName.of("", among: names) == nil)
        #expect(NearestName.of("x", among: []) == nil)
    }

    @Test func ofEquallyNearNamesTheFirstInTheAlphabetIsTaken() {
        #expect(NearestName.of("cat", among: ["hat", "bat"]) == "bat")
    }

    @Test func hugeNamesCostLittle() {
        let huge = String(repeating: "a", count: 1_000_000)
        #expect(NearestName.of(huge, among: names) == nil)
    }
}
