import Contracts
import Foundation

/// SQLite's write-ahead log beside a bus file, looked at before SQLite does.
///
/// SQLite reads it up to the first frame whose checksum is wrong and takes that for the end, which is right after a
/// loss of power and silently loses commits after a damage. Two things tell the difference: a transaction that was
/// committed behind the wrong frame, since each waits for the disk before the next begins; and the index of the log
/// (`-shm`), which outlives a killed process and says how many frames were committed.
///
/// Source: https://www.sqlite.org/walformat.html
struct WriteAheadLog {
    private static let headerBytes = 32
    private static let frameHeaderBytes = 24

    /// The log.
    private let path: String
    private let index: WriteAheadIndex?

    /// Looks beside a bus file.
    init(bus: String) {
        path = bus + "-wal"
        index = WriteAheadIndex(path: bus + "-shm")
    }

    /// Refuses a log that held commits which can no longer be read.
    /// - Throws: ``BusError``: `DAMAGED`, or `STORAGE` where it cannot be read.
    func requireWhole() throws(BusError) {
        guard let problem = try problem() else { return }
        throw BusError(
            .damaged,
            """
            \(path) is damaged: \(problem). Keep a copy of the data folder; then put back a backup, or move this file \
            away and lose what only it held
            """
        )
    }

    private func problem() throws(BusError) -> String? {
        guard access(path, F_OK) == 0 else { return isNeeded ? "it is missing" : nil }
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else {
            throw BusError(.storage, "cannot read \(path)")
        }
        guard data.count >= Self.headerBytes else { return isNeeded ? "it is cut off" : nil }
        return data.withUnsafeBytes { problem(of: $0) }
    }

    /// Whether something that was committed does not lie in the bus file.
    private var isNeeded: Bool { index.map { $0.frames > $0.framesInFile } ?? false }

    private func problem(of bytes: UnsafeRawBufferPointer) -> String? {
        guard let header = Header(bytes) else {
            // A file that was made and never written holds zeros.
            return isNeeded || bytes.contains { $0 != 0 } ? "its header is garbled" : nil
        }
        let (whole, commitsBehind) = header.follow(bytes)
        if commitsBehind > 1 { return "\(commitsBehind) transactions behind frame \(whole) cannot be read" }
        if let index, index.salts == header.salts, index.frames > whole, isNeeded {
            return "\(index.frames - whole) of its \(index.frames) committed frames cannot be read"
        }
        return nil
    }
}

extension WriteAheadLog {
    /// The header of a log, and how its frames are followed.
    private struct Header {
        private let isBigEndian: Bool
        private let pageBytes: Int
        private let checksum: Checksum
        let salts: UInt64

        /// Reads a header; `nil` if it is none.
        init?(_ bytes: UnsafeRawBufferPointer) {
            let magic = bytes.bigEndian32(at: 0)
            guard magic & 0xffff_fffe == 0x377f_0682 else { return nil }
            isBigEndian = magic & 1 == 1
            let page = Int(bytes.bigEndian32(at: 8))
            guard page >= 512, page <= 65_536, page & (page - 1) == 0 else { return nil }
            pageBytes = page
            var checksum = Checksum()
            checksum.add(bytes, 0..<24, isBigEndian: isBigEndian)
            guard checksum.first == bytes.bigEndian32(at: 24), checksum.second == bytes.bigEndian32(at: 28) else {
                return nil
            }
            self.checksum = checksum
            salts = bytes.salts(at: 16)
        }

        /// How many frames can be read, and how many transactions of this log end behind them.
        func follow(_ bytes: UnsafeRawBufferPointer) -> (whole: Int, commitsBehind: Int) {
            let frameBytes = frameHeaderBytes + pageBytes
            let count = (bytes.count - headerBytes) / frameBytes
            var checksum = checksum
            var whole = 0
            while whole < count {
                let start = headerBytes + whole * frameBytes
                checksum.add(bytes, start..<start + 8, isBigEndian: isBigEndian)
                checksum.add(bytes, start + frameHeaderBytes..<start + frameBytes, isBigEndian: isBigEndian)
                guard bytes.salts(at: start + 8) == salts, checksum.first == bytes.bigEndian32(at: start + 16),
                    checksum.second == bytes.bigEndian32(at: start + 20)
                else { break }
                whole += 1
            }
            let behind = (whole..<count).filter { frame in
                let start = headerBytes + frame * frameBytes
                return bytes.salts(at: start + 8) == salts && bytes.bigEndian32(at: start + 4) > 0
            }
            return (whole, behind.count)
        }
    }

    /// The running checksum of a log.
    private struct Checksum {
        var first: UInt32 = 0
        var second: UInt32 = 0

        mutating func add(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, isBigEndian: Bool) {
            for place in stride(from: range.lowerBound, to: range.upperBound - 7, by: 8) {
                let (one, two) = (bytes.bigEndian32(at: place), bytes.bigEndian32(at: place + 4))
                first &+= (isBigEndian ? one : one.byteSwapped) &+ second
                second &+= (isBigEndian ? two : two.byteSwapped) &+ first
            }
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func bigEndian32(at offset: Int) -> UInt32 {
        UInt32(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// The two numbers that all frames of one log share, as they lie there.
    fileprivate func salts(at offset: Int) -> UInt64 {
        loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
}
