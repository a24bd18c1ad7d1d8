package org.duizhao.cli;

import picocli.CommandLine.Command;

/// `duizhao` itself; every other command is below it.
@Command(
    name = "duizhao",
    description = "A Chinese-English translation and alignment workbench.",
    mixinStandardHelpOptions = true,
    version = "duizhao 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AlignCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      GlossaryCommand.class,
      ImportCommand.class,
      MemoryCommand.class,
      PairsCommand.class,
      PretranslateCommand.class,
      RepairCommand.class,
      SegmentCommand.class,
      StatsCommand.class,
    })
final class RootCommand {}
