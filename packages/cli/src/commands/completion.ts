import { Argument, type Command } from "commander";

/** `gentasks completion` */
export function completionCommand(program: Command): void {
  program
    .command("completion")
    .description("Prints what makes a shell complete commands, options, models and their fields.")
    .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", '\nAdd to ~/.bashrc: eval "$(gentasks completion bash)"; so for zsh. For fish: gentasks completion fish | source')
    .action(async (shell: "bash" | "zsh" | "fish") => {
      const { scripts } = await import("../completion/scripts.ts");
      console.log(scripts[shell]);
    });
}
