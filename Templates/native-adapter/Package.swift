// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "notes-adapter",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "notes-adapter", targets: ["notes-adapter"])],
    dependencies: [
        // Where Setu is checked out; a git URL and a version do as well.
        .package(name: "setu", path: "../..")
    ],
    targets: [
        // What becomes of a record.
        .target(name: "NotesAdapter", dependencies: [.product(name: "Contracts", package: "setu")]),
        // The program a gateway starts.
        .executableTarget(
            name: "notes-adapter",
            dependencies: ["NotesAdapter", .product(name: "NativeServing", package: "setu")]
        ),
        .testTarget(
            name: "NotesAdapterTests",
            dependencies: ["NotesAdapter", .product(name: "ContractsTesting", package: "setu")]
        ),
    ]
)
