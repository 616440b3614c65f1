import Contracts
import Foundation
import GRDB

/// The state all transactions share, its values sealed.
enum StateTable {
    /// The values of keys; keys without one are missing.
    static func values(
        of keys: [StateKey],
        in database: Database,
        sealer: any ValueSealer
    ) throws -> [StateKey: [UInt8]] {
        let statement = try database.cachedStatement(sql: "SELECT value FROM state WHERE name = ? AND key = ?")
        var values: [StateKey: [UInt8]] = [:]
        for key in keys where values[key] == nil {
            let sealed = try Data.fetchOne(statement, arguments: [key.table.rawValue, Data(key.key)])
            if let sealed { values[key] = try open(sealed, of: key, sealer: sealer) }
        }
        return values
    }

    /// A value as it lies there.
    static func sealed(_ key: StateKey, in database: Database) throws -> [UInt8]? {
        let statement = try database.cachedStatement(sql: "SELECT value FROM state WHERE name = ? AND key = ?")
        return try Data.fetchOne(statement, arguments: [key.table.rawValue, Data(key.key)]).map { [UInt8]($0) }
    }

    /// Every key and value of a table.
    static func all(
        of table: StateKey.Table,
        in database: Database,
        sealer: any ValueSealer
    ) throws -> [(key: [UInt8], value: [UInt8])] {
        let sql = "SELECT key, value FROM state WHERE name = ?"
        return try rows(of: table, sql, [table.rawValue], in: database, sealer: sealer)
    }

    /// The next keys and values of a table after a key, in the order of their bytes.
    static func page(
        of table: StateKey.Table,
        after key: [UInt8]?,
        limit: Int,
        in database: Database,
        sealer: any ValueSealer
    ) throws -> [(key: [UInt8], value: [UInt8])] {
        // Every key sorts after the empty one, which is none.
        let sql = "SELECT key, value FROM state WHERE name = ? AND key > ? ORDER BY key LIMIT ?"
        let arguments: StatementArguments = [table.rawValue, Data(key ?? []), limit]
        return try rows(of: table, sql, arguments, in: database, sealer: sealer)
    }

    /// The keys and values of a table before a key, or from its end, in the falling order of their bytes.
    static func page(
        of table: StateKey.Table,
        before key: [UInt8]?,
        limit: Int,
        in database: Database,
        sealer: any ValueSealer
    ) throws -> [(key: [UInt8], value: [UInt8])] {
        let range = key == nil ? "" : "AND key < ? "
        let sql = "SELECT key, value FROM state WHERE name = ? \(range)ORDER BY key DESC LIMIT ?"
        let arguments: StatementArguments =
            if let key { [table.rawValue, Data(key), limit] } else { [table.rawValue, limit] }
        return try rows(of: table, sql, arguments, in: database, sealer: sealer)
    }

    private static func rows(
        of table: StateKey.Table,
        _ sql: String,
        _ arguments: StatementArguments,
        in database: Database,
        sealer: any ValueSealer
    ) throws -> [(key: [UInt8], value: [UInt8])] {
        let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
        var found: [(key: [UInt8], value: [UInt8])] = []
        while let row = try rows.next() {
            let key = [UInt8](row[0] as Data)
            found.append((key, try open(row[1] as Data, of: StateKey(table, key), sealer: sealer)))
        }
        return found
    }

    /// Sets values, and removes the keys whose value is `nil`.
    static func set(_ state: [StateKey: [UInt8]?], in database: Database, sealer: any ValueSealer) throws {
        let sealed = try state.map { key, value in
            (key, try value.map { try sealer.seal($0, context: SealContext.state(key)) })
        }
        for (key, value) in sealed { try put(value, at: key, in: database) }
    }

    /// Sets a value that is sealed already, or removes its key.
    static func put(_ sealed: [UInt8]?, at key: StateKey, in database: Database) throws {
        guard let sealed else {
            let remove = try database.cachedStatement(sql: "DELETE FROM state WHERE name = ? AND key = ?")
            return try remove.execute(arguments: [key.table.rawValue, Data(key.key)])
        }
        let put = try database.cachedStatement(
            sql: """
                INSERT INTO state (name, key, value) VALUES (?, ?, ?)
                ON CONFLICT (name, key) DO UPDATE SET value = excluded.value
                """
        )
        try put.execute(arguments: [key.table.rawValue, Data(key.key), Data(sealed)])
    }

    /// Removes every key of a table.
    static func removeAll(of table: StateKey.Table, in database: Database) throws {
        try database.execute(sql: "DELETE FROM state WHERE name = ?", arguments: [table.rawValue])
    }

    private static func open(_ sealed: Data, of key: StateKey, sealer: any ValueSealer) throws -> [UInt8] {
        guard let value = try? sealer.open([UInt8](sealed), context: SealContext.state(key)) else {
            throw BusError(.failed, "a value of state \(key.table.rawValue) does not open with this key")
        }
        return value
    }
}
