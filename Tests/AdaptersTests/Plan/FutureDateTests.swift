import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

/// Dates after the delivery that tells them; fixtures count as delivered on 1 January 2050.
@Suite struct FutureDateTests {
    private static let table = """
        emit:
          - type: concern/1
            id: id
            version: changed | dateTime(iso)
            map:
              reportedAt: at | dateTime(iso)
              categories: const(OTHER)
              verification: const(unverified)
              reporter.role: const(official)
              child.sex: const(unknown)
              child.birthDate: born | date(iso)
        """

    private func event(_ changes: [String: String]) throws -> JSONValue {
        let values = ["id": "1", "at": "2049-12-31", "changed": "2049-12-31", "born": "2045-01-02"]
            .merging(changes) { $1 }
        let record = JSONValue.object(values.map { .init(name: $0.key, value: .string($0.value)) })
        return try #require(try TableBench(Self.table).run(record.text + "\n").whole.first)
    }

    private func issues(_ event: JSONValue) -> [String] {
        (event["data"]?["quality"]?["issues"]?.arrayValue ?? []).compactMap { issue in
            issue["code"] == "DATE_FUTURE" ? issue["field"]?.stringValue : nil
        }
    }

    @Test func aDateThatIsPastOrOfTheNextDayIsNone() throws {
        #expect(issues(try event([:])) == [])
        #expect(
            issues(try event(["at": "2050-01-02T05:00+05:30", "changed": "2050-01-01", "born": "2050-01-01"])) == []
        )
    }

    @Test(arguments: [("at", "reportedAt"), ("born", "child.ageBand")])
    func aDateAfterTheDeliveryIsSaidToBeOne(_ source: String, _ field: String) throws {
        let event = try event([source: "2050-03-04"])
        #expect(issues(event) == [field])
    }

    @Test func aVersionAfterTheDeliveryIsNoneSoThatLaterOnesCount() throws {
        let future = try event(["changed": "2050-03-04"])
        #expect(issues(future) == ["version"])
        #expect(future["sequence"] == "00000000000000000001")
        let past = try event([:])
        #expect(past["sequence"] != "00000000000000000001")
    }
}
