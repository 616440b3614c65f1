import Adapters
import Foundation
import Testing

@Suite struct CountryTests {
    private let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(decoding: [$0], as: UTF8.self) }

    @Test func everyCountryIsARegionThatFoundationKnowsToo() {
        let known = letters.flatMap { first in letters.map { first + $0 } }.filter { Country.isKnown($0) }
        #expect(known.count == 249)
        #expect(known.allSatisfy { Locale.Region($0).isISORegion })
    }

    @Test(arguments: ["IN", "VN", "GB", "AD", "ZW"]) func aCountryIsKnown(_ code: String) {
        #expect(Country.isKnown(code))
    }

    @Test(arguments: ["UK", "SU", "ZZ", "in", "I", "IND", "", "D ", "N A", "ई"])
    func whatISODoesNotHaveIsNoCountry(_ code: String) {
        #expect(!Country.isKnown(code))
    }
}
