package org.duizhao.cli;

import picocli.CommandLine.Command;

/// `duizhao glossary`: the terms of glossaries.
@Command(
    name = "glossary",
    description = "List, find, add and remove terms.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      GlossaryListCommand.class,
      GlossaryFindCommand.class,
      GlossaryAddCommand.class,
      GlossaryRemoveCommand.class
    })
final class GlossaryCommand {}
