import Contracts
import EventBus
import Gateway
import Testing

@Suite struct ReceiptBookTests {
    private let folder = TestFolder()

    /// Receipts one after another, every tenth of the feed `in.rare`.
    private func filled(_ count: Int) async throws -> (bus: EmbeddedBus, ids: [String]) {
        let keyring = try Keyring(dataFolder: folder.path)
        let bus = try EmbeddedBus(path: folder.path + "/bus.sqlite", sealer: keyring.sealer)
        let receipts = (0..<count).map { number in
            Receipt(
                submission: SubmissionID(receivedAt: 1_760_000_000_000 + Int64(number)).text,
                feed: number.isMultiple(of: 10) ? "in.rare" : "in.rows",
                receivedAt: 1_760_000_000_000 + Int64(number),
                slices: 1,
                accounts: Receipt.Accounts(framed: 1)
            )
        }
        try await bus.transact(reading: []) { _ in
            var state: [StateKey: [UInt8]?] = [:]
            for receipt in receipts {
                state[Receipt.key(submission: receipt.submission)] = ReceiptCodec.encode(receipt)
            }
            return BusTransaction(state: state)
        }
        return (bus, receipts.map(\.submission).reversed())
    }

    @Test(arguments: [1, 7, 100, 101])
    func pagesFollowOneAnotherFromTheLatest(limit: Int) async throws {
        let (bus, ids) = try await filled(100)
        let book = ReceiptBook(bus: bus)
        var found: [String] = []
        var before: String?
        repeat {
            let page = try await book.page(of: nil, before: before, limit: limit)
            #expect(page.receipts.count <= limit)
            found += page.receipts.map(\.submission)
            before = page.next
        } while before != nil
        #expect(found == ids)
        await bus.shutdown()
    }

    @Test func aPageReadsNoMoreThanItShows() async throws {
        let (bus, ids) = try await filled(1000)
        let counting = FaultyBus(bus)
        let book = ReceiptBook(bus: counting)
        let first = try await book.page(of: nil, before: nil, limit: 20)
        #expect(first.receipts.map(\.submission) == Array(ids.prefix(20)))
        let next = try await book.page(of: nil, before: first.next, limit: 20)
        #expect(next.receipts.map(\.submission) == Array(ids[20..<40]))
        // One more tells whether another page follows.
        #expect(counting.entriesRead == 42)
        await bus.shutdown()
    }

    @Test func receiptsOfOneFeedAreFoundAmongThoseOfOthers() async throws {
        let (bus, _) = try await filled(1000)
        let counting = FaultyBus(bus)
        let book = ReceiptBook(bus: counting)
        let page = try await book.page(of: "in.rare", before: nil, limit: 10)
        #expect(page.receipts.count == 10)
        #expect(page.receipts.allSatisfy { $0.feed == "in.rare" })
        #expect(counting.entriesRead < 300)
        let last = try await book.page(of: "in.rare", before: page.next, limit: 100)
        #expect(last.receipts.count == 90)
        #expect(last.next == nil)
        #expect(try await book.page(of: "in.none", before: nil, limit: 10).receipts.isEmpty)
        await bus.shutdown()
    }

    @Test func aPageGoesOnBehindAReceiptThatIsForgotten() async throws {
        let (bus, ids) = try await filled(30)
        let forgotten = ids[9]
        let key = Receipt.key(submission: forgotten)
        try await bus.transact(reading: []) { _ in BusTransaction(state: [key: nil]) }
        let page = try await ReceiptBook(bus: bus).page(of: nil, before: forgotten, limit: 5)
        #expect(page.receipts.map(\.submission) == Array(ids[10..<15]))
        await bus.shutdown()
    }
}
