import Contracts

/// What a bus promises about state.
enum StateChecks {
    static let all: [EventBusConformance.Check] = [
        EventBusConformance.Check("stateIsWhatWasSetLast", stateIsWhatWasSetLast),
        EventBusConformance.Check("nilRemovesState", nilRemovesState),
        EventBusConformance.Check("tableHoldsAllItsKeys", tableHoldsAllItsKeys),
        EventBusConformance.Check("tableIsReadPageByPageInOrder", tableIsReadPageByPageInOrder),
        EventBusConformance.Check("tableIsReadFromItsEndPageByPage", tableIsReadFromItsEndPageByPage),
        EventBusConformance.Check("largeStateComesBack", largeStateComesBack),
    ]

    private static func stateIsWhatWasSetLast(_ bench: ConformanceBench) async throws {
        let one = StateKey(bench.table("a"), [1, 0, 255])
        let other = StateKey(bench.table("b"), [1, 0, 255])
        let before = try await bench.bus.state([one, other])
        try bench.expect(before.isEmpty, "state before any was set")
        for value in UInt8(1)...3 {
            try await bench.bus.transact(reading: []) { _ in BusTransaction(state: [one: [value], other: []]) }
            let state = try await bench.bus.state([one, other, StateKey(one.table, [9])])
            try bench.expect(state == [one: [value], other: []], "state after setting \(value) is \(state.values)")
        }
    }

    private static func nilRemovesState(_ bench: ConformanceBench) async throws {
        let key = StateKey(bench.table(), [1])
        let stays = StateKey(bench.table(), [2])
        try await bench.bus.transact(reading: []) { _ in BusTransaction(state: [key: [1], stays: [2]]) }
        try await bench.bus.transact(reading: []) { _ in
            BusTransaction(state: [key: nil, StateKey(key.table, [3]): nil])
        }
        let state = try await bench.bus.state([key, stays])
        try bench.expect(state == [stays: [2]], "a removed key is still there, or another went with it")
        let table = try await bench.bus.state(of: key.table)
        try bench.expect(table.map(\.key) == [[2]], "a removed key is still in its table")
        try await bench.bus.transact(reading: []) { _ in BusTransaction(state: [key: [4]]) }
        let again = try await bench.bus.state([key])
        try bench.expect(again == [key: [4]], "a removed key cannot be set again")
    }

    private static func tableHoldsAllItsKeys(_ bench: ConformanceBench) async throws {
        let table = bench.table()
        let none = try await bench.bus.state(of: table)
        try bench.expect(none.isEmpty, "a table nobody wrote has \(none.count) keys")
        let keys = (0..<300).map { StateKey(table, Array("key-\($0)".utf8)) }
        for part in [keys[..<100], keys[100...]] {
            try await bench.bus.transact(reading: []) { _ in
                BusTransaction(state: Dictionary(uniqueKeysWithValues: part.map { ($0, $0.key + [0]) }))
            }
        }
        let all = try await bench.bus.state(of: table)
        try bench.expect(Set(all.map(\.key)) == Set(keys.map(\.key)), "\(all.count) keys instead of 300")
        try bench.expect(all.allSatisfy { $0.value == $0.key + [0] }, "a key has another's value")
    }

    private static func tableIsReadPageByPageInOrder(_ bench: ConformanceBench) async throws {
        let (table, keys) = try await tableOfAHundred(bench)
        var found: [[UInt8]] = []
        while true {
            let page = try await bench.bus.state(of: table, after: found.last, limit: 33)
            try bench.expect(page.count <= 33, "a page holds \(page.count) keys instead of 33 at most")
            try bench.expect(page.allSatisfy { $0.key == $0.value }, "a key has another's value")
            if page.isEmpty { break }
            found += page.map(\.key)
        }
        try bench.expect(found == keys, "\(found.count) keys, or not in order")
    }

    private static func tableIsReadFromItsEndPageByPage(_ bench: ConformanceBench) async throws {
        let (table, keys) = try await tableOfAHundred(bench)
        var found: [[UInt8]] = []
        while true {
            let page = try await bench.bus.state(of: table, before: found.last, limit: 33)
            try bench.expect(page.count <= 33, "a page holds \(page.count) keys instead of 33 at most")
            try bench.expect(page.allSatisfy { $0.key == $0.value }, "a key has another's value")
            if page.isEmpty { break }
            found += page.map(\.key)
        }
        try bench.expect(found == keys.reversed(), "\(found.count) keys, or not in the falling order")
        let between = try await bench.bus.state(of: table, before: [50], limit: 1)
        try bench.expect(between.map(\.key) == [[49, 0, 255]], "a key that is not there is no place to begin before")
    }

    /// A table of a hundred keys that are their own values, beside a table that is not to be seen in it.
    private static func tableOfAHundred(
        _ bench: ConformanceBench
    ) async throws -> (table: StateKey.Table, keys: [[UInt8]]) {
        let table = bench.table()
        let other = bench.table("other")
        let keys = (0..<100).map { [UInt8($0), 0, 255] }
        try await bench.bus.transact(reading: []) { _ in
            var state: [StateKey: [UInt8]?] = [StateKey(other, [50]): [1]]
            for key in keys.shuffled() { state[StateKey(table, key)] = key }
            return BusTransaction(state: state)
        }
        return (table, keys)
    }

    private static func largeStateComesBack(_ bench: ConformanceBench) async throws {
        let key = StateKey(bench.table(), Array(repeating: 7, count: 1000))
        let value = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try await bench.bus.transact(reading: []) { _ in BusTransaction(state: [key: value]) }
        let state = try await bench.bus.state([key])
        try bench.expect(state == [key: value], "half a megabyte of state came back changed")
    }
}
