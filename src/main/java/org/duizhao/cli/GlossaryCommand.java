package org.duizhao.cli;

import picocli.CommandLine.Command;

/// `duizhao glossary`: the terms of glossaries.
@Command(
    name = "glossary",
    description = "List, find, add, remove, import and export terms.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      GlossaryListCommand.class,
      GlossaryFindCommand.class,
      GlossaryAddCommand.class,
      GlossaryRemoveCommand.class,
      GlossaryImportCommand.class,
      GlossaryExportCommand.class
    })
final class GlossaryCommand {}
