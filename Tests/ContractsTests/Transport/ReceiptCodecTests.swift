import Contracts
import Testing

@Suite struct ReceiptCodecTests {
    private let receipt = Receipt(
        submission: "0197c9a5-0000-7000-8000-000000000001",
        feed: "in.trackchild",
        receivedAt: 1_753_000_000_000,
        slices: 3,
        translatedSlices: 2,
        accounts: Receipt.Accounts(framed: 10, published: 4, partial: 1, rejected: 2, nonEvent: 1, unchanged: 1)
    )

    @Test func givesBackAReceipt() throws {
        #expect(try ReceiptCodec.decodeReceipt(ReceiptCodec.encode(receipt)) == receipt)
        #expect(receipt.state == .translating)
        #expect(receipt.accounts.settled == 9)
    }

    @Test func numbersThatCannotBeAreSeen() {
        #expect(receipt.addsUp)
        let changes: [(inout Receipt) -> Void] = [
            { $0.translatedSlices = 4 }, { $0.translatedSlices = -1 }, { $0.accounts.unchanged = -1 },
            { $0.accounts.rejected = 4 }, { $0.translatedSlices = 3 },
        ]
        for change in changes {
            var receipt = receipt
            change(&receipt)
            #expect(!receipt.addsUp)
        }
    }

    @Test func givesBackWhatIsKnownOfASnapshot() throws {
        var receipt = receipt
        receipt.sameAs = "0197c9a5-0000-7000-8000-000000000000"
        for state in SnapshotReport.State.allCases {
            let missing = [SnapshotReport.Missing(type: "missing-report/1", subjects: 3)]
            receipt.snapshot = SnapshotReport(state: state, previous: "p", missing: missing)
            #expect(try ReceiptCodec.decodeReceipt(ReceiptCodec.encode(receipt)) == receipt)
        }
    }

    @Test func givesBackAnAccountWithItsRows() throws {
        let rejection = Rejection(code: "DATE", sourceField: "तिथि", canonicalField: nil, expectation: "a date")
        var account = SliceAccount(accounts: receipt.accounts)
        account.rows = [
            RejectedRow(line: 7, record: 5, rejection: rejection, column: "दिनांक"),
            RejectedRow(line: 8, record: 6, rejection: rejection),
        ]
        account.rowsOmitted = 3
        #expect(try ReceiptCodec.decodeSliceAccount(ReceiptCodec.encode(account)) == account)
    }

    @Test func refusesEveryPrefix() {
        let bytes = ReceiptCodec.encode(receipt)
        for count in bytes.indices {
            #expect(throws: BinaryFormatError.self) { try ReceiptCodec.decodeReceipt(Array(bytes[..<count])) }
        }
    }

    @Test func aSecondSettlementTakesTheFirstOnesPlace() {
        var accounts = Receipt.Accounts(framed: 3)
        let first = Receipt.Accounts(published: 1, rejected: 2)
        accounts.settle(first)
        accounts.settle(Receipt.Accounts(published: 2, unchanged: 1), replacing: first)
        #expect(accounts == Receipt.Accounts(framed: 3, published: 2, unchanged: 1))
    }
}
