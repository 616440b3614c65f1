// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target: Swift 6 mode, each import's reach visible, no warning left standing.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// Swift's runtime, standard library and Foundation, linked into the program: it starts in two thirds of the time and runs
/// where no Swift is installed (docs/decisions/0021-the-program-holds-its-runtime.md). The libraries are those that Foundation of
/// this version is made of; with another compiler the program links the shared ones.
#if compiler(>=6.3) && compiler(<6.4) && os(Linux)
let runtimeOfProgram: [LinkerSetting] = [
    .unsafeFlags(["-static-stdlib"]),
    .linkedLibrary("CoreFoundation"),
    .linkedLibrary("_FoundationCShims"),
    .linkedLibrary("_FoundationCollections"),
    .linkedLibrary("_FoundationICU"),
    .linkedLibrary("swiftSynchronization"),
]
#else
let runtimeOfProgram: [LinkerSetting] = []
#endif

let package = Package(
    name: "setu",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "setu", targets: ["setu"]),
        // What an adapter in Swift is written against, tested with, and run by.
        .library(name: "Contracts", targets: ["Contracts", "Formats"]),
        .library(name: "ContractsTesting", targets: ["ContractsTesting"]),
        .library(name: "NativeServing", targets: ["NativeServing"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Shims around system libraries, nothing else.
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CKafka", pkgConfig: "rdkafka", providers: [.apt(["librdkafka-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CVector"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        // The rooms, from the ground up. A room imports rooms below it, never a sibling.
        .target(name: "Text", dependencies: ["CVector"], swiftSettings: settings),
        .target(name: "Formats", dependencies: ["CXML", "Text"], swiftSettings: settings),
        .target(
            name: "Contracts",
            dependencies: ["CCrypto", "Formats", "Text", .product(name: "Crypto", package: "swift-crypto")],
            resources: [.embedInCode("Schemas")],
            swiftSettings: settings
        ),
        .target(name: "ContractsTesting", dependencies: ["Contracts", "Formats"], swiftSettings: settings),
        // Makes an adapter in Swift a program that a gateway starts.
        .target(name: "NativeServing", dependencies: ["Contracts"], swiftSettings: settings),
        .target(
            name: "Adapters",
            dependencies: ["Contracts", "Formats", "Text", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings
        ),
        .target(
            name: "EventBus",
            dependencies: ["CKafka", "Contracts", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings
        ),
        .target(
            name: "Gateway",
            dependencies: [
                "Contracts",
                "CZlib",
                "Formats",
                "Text",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings
        ),
        // What an integrator works with: reads samples, proposes, checks, tries and explains adapters; no gateway needed.
        .target(
            name: "Workbench",
            dependencies: ["Adapters", "Contracts", "ContractsTesting", "Formats", "Text"],
            swiftSettings: settings
        ),
        .target(
            name: "SetuCommand",
            dependencies: [
                "Adapters",
                "CMalloc",
                "Contracts",
                "ContractsTesting",
                "EventBus",
                "Formats",
                "Gateway",
                "Text",
                "Workbench",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        // The program, a target of its own: tests of the command link the shared runtime that their library comes with.
        .executableTarget(
            name: "setu",
            dependencies: ["SetuCommand"],
            swiftSettings: settings,
            linkerSettings: runtimeOfProgram
        ),

        .testTarget(name: "TextTests", dependencies: ["ContractsTesting", "Text"], swiftSettings: settings),
        .testTarget(
            name: "FormatsTests",
            dependencies: ["ContractsTesting", "Formats", "Text"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ContractsTests",
            dependencies: [
                "Contracts",
                "ContractsTesting",
                "Formats",
                "Text",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AdaptersTests",
            dependencies: ["Adapters", "Contracts", "ContractsTesting", "Formats", "Text"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "WorkbenchTests",
            dependencies: ["Adapters", "Contracts", "ContractsTesting", "Formats", "Text", "Workbench"],
            exclude: ["Proposing/Samples"],
            swiftSettings: settings
        ),
        // The template of an adapter in Swift, built and tested here as it is outside, so that it cannot rot.
        .target(
            name: "NotesAdapter",
            dependencies: ["Contracts", "Formats"],
            path: "Templates/native-adapter/Sources/NotesAdapter"
        ),
        .executableTarget(
            name: "notes-adapter",
            dependencies: ["NativeServing", "NotesAdapter"],
            path: "Templates/native-adapter/Sources/notes-adapter"
        ),
        .testTarget(
            name: "NotesAdapterTests",
            dependencies: ["Contracts", "ContractsTesting", "NotesAdapter"],
            path: "Templates/native-adapter/Tests/NotesAdapterTests"
        ),
        // Clusters for tests: librdkafka's, a broker of our own, and the one that SETU_TEST_KAFKA names.
        .target(
            name: "KafkaTesting",
            dependencies: ["CKafka", "Contracts", "ContractsTesting", "EventBus"],
            path: "Tests/KafkaTesting",
            swiftSettings: settings
        ),
        // The pages of docs, for tests that run what they tell people to run.
        .target(name: "PageTesting", path: "Tests/PageTesting", swiftSettings: settings),
        .testTarget(
            name: "EventBusTests",
            dependencies: ["CKafka", "Contracts", "ContractsTesting", "EventBus", "KafkaTesting"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "GatewayTests",
            dependencies: [
                "Adapters",
                "Contracts",
                "ContractsTesting",
                "CZlib",
                "EventBus",
                "Formats",
                "Gateway",
                "KafkaTesting",
                "PageTesting",
                "Text",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            exclude: ["Corpus"],
            swiftSettings: settings
        ),
        // Kills gateways and reckons up what they leave: scripts/crash.
        .executableTarget(
            name: "crash",
            dependencies: [
                "Adapters",
                "Contracts",
                "ContractsTesting",
                "EventBus",
                "Formats",
                "Gateway",
                "KafkaTesting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Tests/Crash",
            swiftSettings: settings
        ),
        .testTarget(name: "CrashTests", dependencies: ["Contracts", "crash"], swiftSettings: settings),
        .testTarget(
            name: "SetuCommandTests",
            dependencies: [
                "Adapters", "Contracts", "ContractsTesting", "Formats", "Gateway", "KafkaTesting", "PageTesting",
                "SetuCommand", "Workbench",
            ],
            exclude: ["Snapshots"],
            swiftSettings: settings
        ),
    ]
)
