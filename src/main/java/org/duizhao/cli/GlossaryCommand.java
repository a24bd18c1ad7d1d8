package org.duizhao.cli;

import picocli.CommandLine.Command;

/// `duizhao glossary`: the terms of glossaries.
@Command(
    name = "glossary",
    description = "List, find, add, remove, import, export and propose terms; list names.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      GlossaryListCommand.class,
      GlossaryFindCommand.class,
      GlossaryAddCommand.class,
      GlossaryRemoveCommand.class,
      GlossaryImportCommand.class,
      GlossaryExportCommand.class,
      GlossaryExtractCommand.class,
      GlossaryNamesCommand.class
    })
final class GlossaryCommand {}
