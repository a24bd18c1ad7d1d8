package org.duizhao.cli;

import picocli.CommandLine.Command;

/// `duizhao memory`: translation memories.
@Command(
    name = "memory",
    description =
        "Look up in translation memories, fill them from files of pairs, and write them as TMX.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      MemoryListCommand.class,
      MemoryImportCommand.class,
      MemoryExportCommand.class,
      MemoryFindCommand.class,
      MemoryConcordanceCommand.class
    })
final class MemoryCommand {}
