import Contracts
import ContractsTesting
import EventBus
import Foundation
import Testing

/// What a bus says of files that were damaged while nobody wrote them.
@Suite struct DamagedFileTests {
    private let topic = Topic(rawValue: "cp.missing-report.v1")

    /// A bus as a killed process leaves it: ten commits of a page or more each, all in the write-ahead log.
    private func leftBehind() async throws -> BusFolder {
        let folder = try BusFolder()
        let original = try BusFolder()
        let bus = try EmbeddedBus(path: original.bus, sealer: TestSealer())
        for number in 0..<10 {
            let value = Array(repeating: UInt8(number), count: 9000)
            try await bus.append([Message(topic: topic, key: [UInt8(number)], value: value, timestamp: 0)])
        }
        for side in ["", "-wal", "-shm"] {
            try FileManager.default.copyItem(atPath: original.bus + side, toPath: folder.bus + side)
        }
        await bus.shutdown()
        return folder
    }

    private func change(_ path: String, _ change: (inout Data) -> Void) throws {
        let url = URL(fileURLWithPath: path)
        var data = try Data(contentsOf: url)
        change(&data)
        try data.write(to: url)
    }

    private func isRefused(_ folder: BusFolder) async {
        await expectBusError(.damaged) { try EmbeddedBus(path: folder.bus, sealer: TestSealer()) }
    }

    private func count(_ folder: BusFolder) async throws -> Int {
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        let count = try await bus.bounds(TopicPartition(topic)).count
        await bus.shutdown()
        return count
    }

    @Test func whatAKilledProcessLeftIsTakenUp() async throws {
        #expect(try await count(try await leftBehind()) == 10)
    }

    @Test func aLogWithoutItsIndexIsTakenUp() async throws {
        let folder = try await leftBehind()
        try FileManager.default.removeItem(atPath: folder.bus + "-shm")
        #expect(try await count(folder) == 10)
    }

    @Test(arguments: [0.1, 0.5, 0.9])
    func aLogThatIsGarbledInTheMiddleIsRefused(place: Double) async throws {
        for hasIndex in [true, false] where hasIndex || place < 0.9 {
            let folder = try await leftBehind()
            if !hasIndex { try FileManager.default.removeItem(atPath: folder.bus + "-shm") }
            try change(folder.bus + "-wal") { data in
                let start = Int(Double(data.count) * place)
                data.replaceSubrange(start..<start + 64, with: Data(repeating: 0x55, count: 64))
            }
            await isRefused(folder)
        }
    }

    @Test func aLogWhoseHeaderIsGarbledIsRefused() async throws {
        let folder = try await leftBehind()
        try FileManager.default.removeItem(atPath: folder.bus + "-shm")
        try change(folder.bus + "-wal") { $0[3] ^= 0xff }
        await isRefused(folder)
    }

    @Test(arguments: [0, 20, 9000, 40_000])
    func aLogThatIsCutOffIsRefused(bytes: Int) async throws {
        let folder = try await leftBehind()
        try change(folder.bus + "-wal") { $0 = $0.prefix(bytes) }
        await isRefused(folder)
    }

    @Test func aLogThatIsGoneIsRefused() async throws {
        let folder = try await leftBehind()
        try FileManager.default.removeItem(atPath: folder.bus + "-wal")
        await isRefused(folder)
    }

    /// A loss of power may leave half of the last transaction, which nobody was told of.
    @Test func aLogWhoseLastTransactionIsHalfWrittenIsTakenUp() async throws {
        let folder = try await leftBehind()
        try FileManager.default.removeItem(atPath: folder.bus + "-shm")
        try change(folder.bus + "-wal") { $0 = $0.dropLast(100) }
        #expect(try await count(folder) == 9)
    }

    @Test func aFileThatIsGarbledIsSaidToBe() async throws {
        let folder = try BusFolder()
        let bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        let messages = (0..<200).map {
            Message(topic: topic, key: [UInt8($0)], value: Array(repeating: 7, count: 900), timestamp: 0)
        }
        try await bus.append(messages)
        #expect(try await bus.integrityProblems() == [])
        await bus.shutdown()
        try change(folder.bus) { data in
            let start = data.count / 2
            data.replaceSubrange(start..<start + 20_000, with: Data(repeating: 0x55, count: 20_000))
        }
        let damaged = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
        #expect(try await !damaged.integrityProblems().isEmpty)
        await expectBusError(.damaged) {
            try await damaged.read(TopicPartition(topic), from: 0, maxMessages: 1000, maxBytes: 1 << 24)
        }
        await damaged.shutdown()
        try change(folder.bus) { $0.replaceSubrange(0..<100, with: Data(repeating: 0x55, count: 100)) }
        await isRefused(folder)
    }

    @Test(arguments: [true, false])
    func aBusThatIsGoneIsNotBegunAnew(isEmptied: Bool) async throws {
        let folder = try BusFolder()
        try await EmbeddedBus(path: folder.bus, sealer: TestSealer()).shutdown()
        for side in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.bus + side) }
        if isEmptied { try Data().write(to: URL(fileURLWithPath: folder.bus)) }
        await isRefused(folder)
        try FileManager.default.removeItem(atPath: folder.bus + ".lock")
        #expect(try await count(folder) == 0, "whoever means it can begin anew")
    }
}
