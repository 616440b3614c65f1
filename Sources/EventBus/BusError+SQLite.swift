import Contracts
import GRDB

extension BusError {
    /// What an error of the file means for the caller; errors that are not SQLite's pass unchanged.
    static func translating(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let reason = "SQLite \(error.resultCode.rawValue): \(error.message ?? "no message")"
        switch error.resultCode {
        case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM:
            return BusError(.storage, reason)
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_NOMEM:
            return BusError(.unavailable, reason)
        case .SQLITE_TOOBIG:
            return BusError(.tooLarge, reason)
        case .SQLITE_MISUSE, .SQLITE_INTERRUPT, .SQLITE_ABORT:
            return BusError(.closed, reason)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            return BusError(.damaged, "\(reason); run `setu doctor`")
        default:
            return BusError(.failed, reason)
        }
    }
}
