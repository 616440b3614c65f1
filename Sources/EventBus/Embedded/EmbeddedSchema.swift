import Contracts
import Foundation
import GRDB

/// The tables of the bus file, and the check that a file is one of ours.
enum EmbeddedSchema {
    /// "Setu" in ASCII, where SQLite keeps the mark of a file's application.
    static let applicationID: Int32 = 0x5365_7475
    /// The layout below; a file of another one is refused.
    static let version: Int32 = 3
    /// One past the largest offset.
    static let offsetLimit: Int64 = 1 << 40
    /// Bytes of a page: several messages fit, and a slice takes few; to be set before the first table is made.
    static let pageBytes = 8192

    private static let tables = """
        CREATE TABLE topics (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            partitions INTEGER NOT NULL,
            compacted INTEGER NOT NULL
        );
        CREATE TABLE logs (
            id INTEGER PRIMARY KEY,
            topic INTEGER NOT NULL REFERENCES topics (id),
            partition INTEGER NOT NULL,
            next INTEGER NOT NULL DEFAULT 0,
            UNIQUE (topic, partition)
        );
        CREATE TABLE consumers (
            name TEXT NOT NULL,
            log INTEGER NOT NULL REFERENCES logs (id),
            next INTEGER NOT NULL,
            PRIMARY KEY (name, log)
        ) WITHOUT ROWID;
        CREATE TABLE seal (proof BLOB NOT NULL);
        """

    private static let stateTable = """
        CREATE TABLE state (
            name TEXT NOT NULL,
            key BLOB NOT NULL,
            value BLOB NOT NULL,
            PRIMARY KEY (name, key)
        ) WITHOUT ROWID;
        """

    /// What the proof of the key holds, and its context.
    private static let proof = Array("setu embedded bus".utf8)

    /// Makes the tables in a new file.
    static func create(in database: Database, sealer: any ValueSealer) throws {
        try database.execute(sql: tables)
        try createState(in: database)
        let sealed = try sealer.seal(proof, context: proof)
        try database.execute(sql: "INSERT INTO seal (proof) VALUES (?)", arguments: [Data(sealed)])
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// The table of a partition's messages; each has its own, so that appending fills page after page.
    static func messages(of log: Int64) -> String { "messages_\(log)" }

    /// Makes the table of a partition's messages.
    static func createMessages(of log: Int64, in database: Database) throws {
        let columns = """
            offset INTEGER PRIMARY KEY,
            timestamp INTEGER NOT NULL,
            key BLOB,
            headers BLOB,
            value BLOB
            """
        try database.execute(sql: "CREATE TABLE \(messages(of: log)) (\(columns))")
    }

    /// Makes the table of state alone.
    static func createState(in database: Database) throws {
        try database.execute(sql: stateTable)
    }

    /// Whether the file has no tables yet.
    static func isEmpty(_ database: Database) throws -> Bool {
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
    }

    /// Refuses a file that is not a bus, was made by another version, or was sealed with another key.
    /// - Throws: ``BusError`` with the code `FAILED`.
    static func check(_ database: Database, sealer: any ValueSealer) throws {
        guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
            throw BusError(.failed, "the file is not a bus of Setu")
        }
        guard try Int32.fetchOne(database, sql: "PRAGMA user_version") == version else {
            throw BusError(.failed, "the bus file was made by another version of Setu")
        }
        let sealed = try Data.fetchOne(database, sql: "SELECT proof FROM seal").map { [UInt8]($0) } ?? []
        guard let opened = try? sealer.open(sealed, context: proof), opened == proof else {
            throw BusError(.failed, "the bus file was sealed with another key")
        }
    }
}
