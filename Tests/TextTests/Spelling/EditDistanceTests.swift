import Testing
import Text

@Suite struct EditDistanceTests {
    private func distance(_ left: String, _ right: String, swaps: Bool = false) -> Int {
        EditDistance.between(Array(left.utf8), Array(right.utf8), swaps: swaps)
    }

    @Test func eachLetterAddedLeftOutOrReplacedIsOneChange() {
        #expect(distance("kitten", "sitting") == 3)
        #expect(distance("", "abc") == 3)
        #expect(distance("abc", "") == 3)
        #expect(distance("FARIDBAD", "FARIDABAD") == 1)
        #expect(distance("same", "same") == 0)
    }

    @Test func neighboursThatChangePlacesAreOneChangeWhereThatIsAskedFor() {
        #expect(distance("versoin", "version") == 2)
        #expect(distance("versoin", "version", swaps: true) == 1)
        #expect(distance("ab", "ba", swaps: true) == 1)
    }

    @Test func theOrderOfTheTwoDoesNotMatter() {
        for (left, right) in [("haridwar", "hardwar"), ("a", "bcd"), ("tehri", "thirty")] {
            #expect(distance(left, right) == distance(right, left))
        }
    }
}
